/** Sessions that others ask for and events that they submit: one queue, decided by the organization that is asked. */
@NullMarked
package nyc.icefree.requests;

import org.jspecify.annotations.NullMarked;
