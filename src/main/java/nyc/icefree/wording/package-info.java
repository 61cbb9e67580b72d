/** When and where in words: the same on pages, in mails, in feeds and in the workspace. */
@NullMarked
package nyc.icefree.wording;

import org.jspecify.annotations.NullMarked;
