/** Makes the words of all scripts alike, and finds things by parts of them. */
@NullMarked
package nyc.icefree.search;

import org.jspecify.annotations.NullMarked;
