/** Templates: patterns from which an organization starts events, with texts, shifts and checklist. */
@NullMarked
package nyc.icefree.templates;

import org.jspecify.annotations.NullMarked;
