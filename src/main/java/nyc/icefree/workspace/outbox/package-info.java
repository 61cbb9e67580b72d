/** Every message and its fate, for administrators. */
@NullMarked
package nyc.icefree.workspace.outbox;

import org.jspecify.annotations.NullMarked;
