/** Gatherings that people attend: their life from draft to the end, who may plan and change them, and what is read of them. */
@NullMarked
package nyc.icefree.events;

import org.jspecify.annotations.NullMarked;
