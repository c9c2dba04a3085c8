package cnncalc.write;

import cnncalc.network.Node;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines of one block as they are written: how its names and those around it are called in them. */
final class NameScope {

    private final @Nullable NameScope outer;
    private final String path;
    private final Set<String> names;

    /**
     * @param path name of the block; empty for the whole text
     * @param names all names of the network
     */
    NameScope(@Nullable NameScope outer, String path, Set<String> names) {
        this.outer = outer;
        this.path = path;
        this.names = names;
    }

    /** Returns a line's name without what the names of the block begin with. */
    String local(String name) {
        if (path.isEmpty()) {
            return name;
        }
        String rest = name.startsWith(path) ? name.substring(path.length()) : "";
        boolean slash = rest.length() > 1 && rest.charAt(0) == '/' && rest.charAt(1) != '/' && rest.charAt(1) != '.';
        return slash ? rest.substring(1) : rest.startsWith(".") ? rest : "/" + name;
    }

    /** Returns what a line of this local name is shown as where it does not say. */
    String shown(String local) {
        boolean whole = local.startsWith(".") || local.startsWith("/");
        return whole && !path.isEmpty() ? full(local) : local;
    }

    private String full(String local) {
        if (path.isEmpty()) {
            return local;
        }
        return local.startsWith("/") ? local.substring(1) : local.startsWith(".") ? path + local : path + "/" + local;
    }

    /** Returns how a line of the block calls an output of another line: as shortly as it is found from there. */
    String reference(String reference) {
        String target = Node.source(reference);
        String output = reference.substring(target.length());
        for (NameScope scope = this; scope != null; scope = scope.outer) {
            String local = scope.local(target);
            if (target.equals(found(local)) && !(local.equals("in") && !path.isEmpty())) {
                return NameText.of(local + output);
            }
        }
        return NameText.of(path.isEmpty() ? reference : "/" + reference);
    }

    private String found(String local) {
        for (NameScope scope = this; scope != null; scope = scope.outer) {
            if (names.contains(scope.full(local))) {
                return scope.full(local);
            }
        }
        return "";
    }
}
