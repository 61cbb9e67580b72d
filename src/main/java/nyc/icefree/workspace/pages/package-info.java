/** Where administrators write the campaign's pages, see what is old in which language, and check each other's words. */
@NullMarked
package nyc.icefree.workspace.pages;

import org.jspecify.annotations.NullMarked;
