/**
 * GitHub looks for mail addresses in the text that is left, and takes `mailto:` along.
 * So does the half of the extension that works on the tree, if the other lets it.
 *
 * In a file of its own for `/unified`, which hands it to a micromark whose names are whole.
 */
export const mailLater = { disable: { null: ['emailAutolink'] } }
