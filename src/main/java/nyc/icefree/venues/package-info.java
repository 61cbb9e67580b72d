/** Places where events are held: whose they are, how one comes in, and what of a private one lies sealed. */
@NullMarked
package nyc.icefree.venues;

import org.jspecify.annotations.NullMarked;
