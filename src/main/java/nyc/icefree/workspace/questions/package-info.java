/** What an event asks of those who come, as a part of its form. */
@NullMarked
package nyc.icefree.workspace.questions;

import org.jspecify.annotations.NullMarked;
