/** Organizations in the workspace: their profiles, members and roles. */
@NullMarked
package nyc.icefree.workspace.organizations;

import org.jspecify.annotations.NullMarked;
