package cnncalc.site.picture;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Pictures as PNG, eight bits a colour and nothing but the colours: no time, no program's name. */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int BYTES_PER_PIXEL = 3;
    private static final int BITS = 8;
    private static final int TRUE_COLOUR = 2;
    private static final byte NO_FILTER = 0;

    private Png() {}

    /** Returns the file; what is transparent in the picture is not so there. */
    static byte[] of(BufferedImage picture) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        chunk(out, "IHDR", header(picture));
        chunk(out, "IDAT", deflated(rows(picture)));
        chunk(out, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static byte[] header(BufferedImage picture) {
        return ByteBuffer.allocate(13)
                .putInt(picture.getWidth())
                .putInt(picture.getHeight())
                .put((byte) BITS)
                .put((byte) TRUE_COLOUR)
                .array();
    }

    /** Returns the rows as they are: of flat colours they pack better than their differences. */
    private static byte[] rows(BufferedImage picture) {
        int width = picture.getWidth();
        int[] pixels = new int[width];
        ByteBuffer rows = ByteBuffer.allocate(picture.getHeight() * (1 + BYTES_PER_PIXEL * width));
        for (int y = 0; y < picture.getHeight(); y++) {
            rows.put(NO_FILTER);
            picture.getRGB(0, y, width, 1, pixels, 0, width);
            for (int pixel : pixels) {
                rows.put((byte) (pixel >> 16)).put((byte) (pixel >> 8)).put((byte) pixel);
            }
        }
        return rows.array();
    }

    private static byte[] deflated(byte[] rows) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        deflater.setInput(rows);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(buffer, 0, deflater.deflate(buffer));
        }
        deflater.end();
        return out.toByteArray();
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] data) {
        byte[] typed = ByteBuffer.allocate(4 + data.length)
                .put(type.getBytes(US_ASCII))
                .put(data)
                .array();
        CRC32 sum = new CRC32();
        sum.update(typed);
        out.writeBytes(number(data.length));
        out.writeBytes(typed);
        out.writeBytes(number((int) sum.getValue()));
    }

    private static byte[] number(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }
}
