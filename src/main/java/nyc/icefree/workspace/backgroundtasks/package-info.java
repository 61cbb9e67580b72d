/** Long acts that go on after their view is left. */
@NullMarked
package nyc.icefree.workspace.backgroundtasks;

import org.jspecify.annotations.NullMarked;
