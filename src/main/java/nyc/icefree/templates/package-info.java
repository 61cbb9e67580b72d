/** Templates: patterns that an organization keeps to start events from, with texts, shifts and checklist. */
@NullMarked
package nyc.icefree.templates;

import org.jspecify.annotations.NullMarked;
