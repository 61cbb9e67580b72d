/** What stands before every page: limits of networks and accounts, headers, proof of work, form keys, sizes of requests. */
@NullMarked
package nyc.icefree.guard;

import org.jspecify.annotations.NullMarked;
