/** Series: the rule by which an organization's events repeat, their dates, and changes of both. */
@NullMarked
package nyc.icefree.series;

import org.jspecify.annotations.NullMarked;
