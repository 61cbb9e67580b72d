/** Scheduled jobs, each on one node at a time, and purges; rooms declare their own. */
@NullMarked
package nyc.icefree.jobs;

import org.jspecify.annotations.NullMarked;
