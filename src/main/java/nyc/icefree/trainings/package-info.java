/** What organizations teach those who help them, which skills count only then, and how far they trust whom. */
@NullMarked
package nyc.icefree.trainings;

import org.jspecify.annotations.NullMarked;
