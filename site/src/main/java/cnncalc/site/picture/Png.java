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
    private static final int NONE = 0;
    private static final int SUB = 1;

    private Png() {}

    /** Returns the file; what is transparent in the picture is not so there. */
    static byte[] of(BufferedImage picture) {
        byte[] plain = deflated(rows(picture, /* differences= */ false));
        byte[] differences = deflated(rows(picture, /* differences= */ true));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(SIGNATURE);
        chunk(out, "IHDR", header(picture));
        chunk(out, "IDAT", differences.length < plain.length ? differences : plain);
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

    /**
     * Returns the rows, each with its filter in front.
     *
     * @param differences whether rows that differ less from pixel to pixel than from black are written as differences
     */
    private static byte[] rows(BufferedImage picture, boolean differences) {
        int width = picture.getWidth();
        int[] pixels = new int[width];
        ByteBuffer rows = ByteBuffer.allocate(picture.getHeight() * (1 + BYTES_PER_PIXEL * width));
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRGB(0, y, width, 1, pixels, 0, width);
            byte[] plain = bytes(pixels);
            byte[] sub = differences(plain);
            boolean shorter = differences && weight(sub) < weight(plain);
            rows.put((byte) (shorter ? SUB : NONE)).put(shorter ? sub : plain);
        }
        return rows.array();
    }

    private static byte[] bytes(int[] pixels) {
        ByteBuffer bytes = ByteBuffer.allocate(BYTES_PER_PIXEL * pixels.length);
        for (int pixel : pixels) {
            bytes.put((byte) (pixel >> 16)).put((byte) (pixel >> 8)).put((byte) pixel);
        }
        return bytes.array();
    }

    private static byte[] differences(byte[] row) {
        byte[] differences = row.clone();
        for (int i = BYTES_PER_PIXEL; i < row.length; i++) {
            differences[i] = (byte) (row[i] - row[i - BYTES_PER_PIXEL]);
        }
        return differences;
    }

    private static long weight(byte[] row) {
        long weight = 0;
        for (byte value : row) {
            weight += Math.abs(value);
        }
        return weight;
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
