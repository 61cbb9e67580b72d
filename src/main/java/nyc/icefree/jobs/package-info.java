/** Jobs that run by the clock, on one node at a time, and purges; each room declares its own. */
@NullMarked
package nyc.icefree.jobs;

import org.jspecify.annotations.NullMarked;
