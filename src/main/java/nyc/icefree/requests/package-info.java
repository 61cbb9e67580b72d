/** Requests for sessions and submitted events: one queue, decided by the asked organization. */
@NullMarked
package nyc.icefree.requests;

import org.jspecify.annotations.NullMarked;
