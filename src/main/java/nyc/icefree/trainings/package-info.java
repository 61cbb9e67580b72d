/** Trainings, the skills that need them, and how far organizations trust their volunteers. */
@NullMarked
package nyc.icefree.trainings;

import org.jspecify.annotations.NullMarked;
