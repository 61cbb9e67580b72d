/** What the house does by the clock, on one node at a time: every room says here what it does again and again, and what it destroys. */
@NullMarked
package nyc.icefree.jobs;

import org.jspecify.annotations.NullMarked;
