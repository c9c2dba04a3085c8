package cnncalc;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a class file names outside itself, read from its constant pool (JVMS 4.4): unlike a list of calls, it also shows
 * method references and the types that string concatenation takes.
 *
 * @param superclass binary name with slashes
 * @param types binary names with slashes
 * @param members {@code owner.name(parameters)result}; the owner of a dynamic call is empty
 */
record ConstantPool(String superclass, List<String> types, List<String> members) {

    static ConstantPool read(byte[] classFile) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(classFile));
        in.skipNBytes(8); // magic and version
        Entries entries = new Entries(in);
        in.skipNBytes(4); // access flags and this class
        return new ConstantPool(entries.text(in.readUnsignedShort()), entries.types(), entries.members());
    }

    /** The pool before its cross references are followed: text entries, and entries of one or two indexes. */
    private static final class Entries {
        private final Map<Integer, String> texts = new LinkedHashMap<>();
        private final Map<Integer, int[]> pairs = new LinkedHashMap<>();

        Entries(DataInputStream in) throws IOException {
            int count = in.readUnsignedShort();
            for (int index = 1; index < count; index++) {
                int tag = in.readUnsignedByte();
                read(in, index, tag);
                if (tag == 5 || tag == 6) {
                    index++; // a long or double takes two places
                }
            }
        }

        private void read(DataInputStream in, int index, int tag) throws IOException {
            switch (tag) {
                case 1 -> texts.put(index, in.readUTF());
                case 7, 8, 16, 19, 20 -> pairs.put(index, new int[] {tag, in.readUnsignedShort(), 0});
                case 9, 10, 11, 12, 17, 18 ->
                    pairs.put(index, new int[] {tag, in.readUnsignedShort(), in.readUnsignedShort()});
                case 3, 4 -> in.skipNBytes(4);
                case 5, 6 -> in.skipNBytes(8);
                case 15 -> in.skipNBytes(3); // names a method entry of its own
                default -> throw new IOException("constant pool tag " + tag);
            }
        }

        /** Returns the text an entry stands for; the superclass of {@code module-info} is entry 0, and empty. */
        String text(int index) {
            int[] pair = pairs.get(index);
            return pair == null ? texts.getOrDefault(index, "") : text(pair[1]);
        }

        List<String> types() {
            List<String> found = new ArrayList<>();
            pairs.values().stream().filter(pair -> pair[0] == 7).forEach(pair -> found.add(text(pair[1])));
            return found;
        }

        List<String> members() {
            List<String> found = new ArrayList<>();
            for (int[] pair : pairs.values()) {
                if ((pair[0] >= 9 && pair[0] <= 11) || pair[0] == 17 || pair[0] == 18) {
                    int[] nameAndType = pairs.getOrDefault(pair[2], new int[3]);
                    String owner = pair[0] <= 11 ? text(pair[1]) : "";
                    found.add(owner + "." + text(nameAndType[1]) + text(nameAndType[2]));
                }
            }
            return found;
        }
    }
}
