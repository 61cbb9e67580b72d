/** Sessions that people ask for and events that they submit: one queue, decided by the asked organization. */
@NullMarked
package nyc.icefree.requests;

import org.jspecify.annotations.NullMarked;
