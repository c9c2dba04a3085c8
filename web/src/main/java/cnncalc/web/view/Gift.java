package cnncalc.web.view;

import org.jspecify.annotations.Nullable;

/**
 * What the visitor takes away.
 *
 * @param kind how: {@code text} and {@code rich} by the clipboard, {@code file}, {@code picture} and {@code page} as a file
 * @param content the text; a picture's drawing; the network of a whole page
 * @param plain what a place gets that takes no rich text; null where that is the content itself
 * @param file name of the file; empty for the clipboard
 * @param name what it is called, in the page's language
 */
public record Gift(String kind, String content, @Nullable String plain, String file, String name) {}
