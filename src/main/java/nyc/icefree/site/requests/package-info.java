/** Pages to ask for a session or submit an event, without an account. */
@NullMarked
package nyc.icefree.site.requests;

import org.jspecify.annotations.NullMarked;
