/** Requests for sessions and submitted events, and the decision on them. */
@NullMarked
package nyc.icefree.workspace.requests;

import org.jspecify.annotations.NullMarked;
