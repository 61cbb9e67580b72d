package nyc.icefree.workspace.today;

import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nyc.icefree.workspace.OwnWords;
import nyc.icefree.workspace.TranslatedTitle;
import nyc.icefree.workspace.ViewPage;

/** Answers "what needs me?" in sentences with one action each. */
@Route("")
@PageTitle("workspace.today.title")
@DynamicPageTitle(TranslatedTitle.class)
@Menu(title = "workspace.today.title", order = 1, icon = "vaadin:sun-o")
@RolesAllowed("STAFF")
class TodayView extends ViewPage {
    TodayView(OwnWords ownWords) {
        var words = ownWords.get();
        setHeadline(words.get("workspace.today.title"));
    }
}
