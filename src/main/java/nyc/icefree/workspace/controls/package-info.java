/** Common buttons, dialogs and fields of the workspace. */
@NullMarked
package nyc.icefree.workspace.controls;

import org.jspecify.annotations.NullMarked;
