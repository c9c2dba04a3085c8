package cnncalc.web;

import cnncalc.CnnCalc;
import cnncalc.network.ReadingOptions;
import cnncalc.read.Readers;

/** What makes a report of a text; the page begins with the small one and loads the other when code is pasted. */
public interface Calculator {

    /** Reads network text alone. */
    Calculator SMALL = new Calculator() {
        @Override
        public boolean reads(String text) {
            return Readers.format(text).equals("network");
        }

        @Override
        public CnnCalc analyze(String text, ReadingOptions options) {
            return CnnCalc.analyzeNetworkText(text);
        }
    };

    /** Whether a text is in a format that this one reads. */
    boolean reads(String text);

    CnnCalc analyze(String text, ReadingOptions options);
}
