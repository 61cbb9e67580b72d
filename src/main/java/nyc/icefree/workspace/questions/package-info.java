/** The questions of an event, in its form. */
@NullMarked
package nyc.icefree.workspace.questions;

import org.jspecify.annotations.NullMarked;
