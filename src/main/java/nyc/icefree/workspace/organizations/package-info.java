/** Organizations in the workspace: profiles, members and roles. */
@NullMarked
package nyc.icefree.workspace.organizations;

import org.jspecify.annotations.NullMarked;
