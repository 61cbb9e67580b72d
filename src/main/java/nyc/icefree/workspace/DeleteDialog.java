package nyc.icefree.workspace;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import nyc.icefree.events.PlanningRefused;
import nyc.icefree.people.NotYours;
import nyc.icefree.refusals.ChangedMeanwhile;
import nyc.icefree.series.SeriesRefused;
import nyc.icefree.text.Words;

/** What is deleted is gone: says first what goes with it. */
class DeleteDialog extends ConfirmDialog {
    /** @param delete is called once the person has confirmed */
    DeleteDialog(Words words, String title, String consequence, Runnable delete) {
        setHeader(title);
        setText(consequence);
        setCancelable(true);
        setCancelText(words.get("workspace.event.cancel.not"));
        setConfirmText(words.get("workspace.delete.now"));
        setConfirmButtonTheme("error primary");
        addConfirmListener(confirmed -> {
            try {
                delete.run();
            } catch (PlanningRefused refused) {
                Notice.refused(words.why(refused));
            } catch (SeriesRefused refused) {
                Notice.refused(words.why(refused));
            } catch (ChangedMeanwhile changed) {
                Notice.refused(words.why(ChangedMeanwhile.Reason.LOOK_AGAIN));
            } catch (NotYours gone) {
                Notice.refused(words.get("bulk.not-there"));
            }
        });
    }
}
