/** Pages to subscribe to the digest, change and stop it. */
@NullMarked
package nyc.icefree.site.digest;

import org.jspecify.annotations.NullMarked;
