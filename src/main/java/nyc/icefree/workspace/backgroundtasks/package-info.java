/** Acts on many that go on while their view is left. */
@NullMarked
package nyc.icefree.workspace.backgroundtasks;

import org.jspecify.annotations.NullMarked;
