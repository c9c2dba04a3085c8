package cnncalc.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;

/** Somebody's page, of another origin than the site, under a policy that allows the site's scripts and frames alone. */
final class HostServer implements AutoCloseable {

    private final HttpServer server;

    /**
     * @param site the origin whose scripts and frames are allowed
     */
    HostServer(String site, String html, String script) throws IOException {
        String policy = "default-src 'none'; script-src 'self' " + site + "; frame-src " + site + "; img-src data:";
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, "text/html; charset=utf-8", policy, html));
        server.createContext("/host.js", exchange -> answer(exchange, "text/javascript", policy, script));
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    }

    private static void answer(HttpExchange exchange, String type, String policy, String text) throws IOException {
        try (exchange) {
            byte[] body = text.getBytes(UTF_8);
            exchange.getResponseHeaders().set("Content-Type", type);
            exchange.getResponseHeaders().set("Content-Security-Policy", policy);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
