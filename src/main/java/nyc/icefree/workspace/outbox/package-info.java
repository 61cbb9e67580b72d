/** Every message and its result, for administrators. */
@NullMarked
package nyc.icefree.workspace.outbox;

import org.jspecify.annotations.NullMarked;
