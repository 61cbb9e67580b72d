/** What others ask for, and the decision on it. */
@NullMarked
package nyc.icefree.workspace.requests;

import org.jspecify.annotations.NullMarked;
