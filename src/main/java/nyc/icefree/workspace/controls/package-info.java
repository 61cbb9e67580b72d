/** How buttons and dialogs of the workspace look and behave: each decided once, here. */
@NullMarked
package nyc.icefree.workspace.controls;

import org.jspecify.annotations.NullMarked;
