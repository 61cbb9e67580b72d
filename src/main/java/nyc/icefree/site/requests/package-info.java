/** Asking for a session and submitting an event, without an account. */
@NullMarked
package nyc.icefree.site.requests;

import org.jspecify.annotations.NullMarked;
