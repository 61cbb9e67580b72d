/** Tasks before an event: who does them, and how many days before. */
@NullMarked
package nyc.icefree.checklists;

import org.jspecify.annotations.NullMarked;
