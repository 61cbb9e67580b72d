/** Patterns that an organization keeps to start events from. */
@NullMarked
package nyc.icefree.workspace.templates;

import org.jspecify.annotations.NullMarked;
