package nyc.icefree.journeys;

import java.util.Map;
import nyc.icefree.text.Words;

/** How to come to the dialogs of those who help; Bo Example is among them. */
final class VolunteerDialogs {
    private VolunteerDialogs() {}

    static void into(Map<String, Runnable> all, StaffPage staff, Words words) {
        all.put("AddVolunteerDialog", () -> {
            staff.turnTo("/workspace/volunteers");
            staff.press(words.get("workspace.volunteers.add"));
        });
        all.put("LetGoDialog", () -> {
            staff.turnTo("/workspace/volunteers");
            staff.follow("Bo Example");
            staff.press(words.get("workspace.let-go.of", "name", "Bo Example"));
        });
        all.put("LetGoListDialog", () -> {
            staff.turnTo("/workspace/volunteers");
            staff.more(words.get("workspace.let-go.list"));
        });
        all.put("SkillsDialog", () -> {
            staff.turnTo("/workspace/volunteers");
            staff.more(words.get("workspace.skills"));
        });
        all.put("SkillDialog", () -> {
            staff.turnTo("/workspace/volunteers");
            staff.more(words.get("workspace.skills"));
            StaffPage.shown(staff.page.getByLabel(words.get("workspace.skills.add") + ": "))
                    .click();
            staff.page.locator("vaadin-dialog vaadin-text-field").first().waitFor();
        });
        all.put("RolesDialog", () -> {
            staff.turnTo("/workspace/volunteers");
            staff.more(words.get("workspace.roles"));
        });
        all.put("RoleDialog", () -> {
            staff.turnTo("/workspace/volunteers");
            staff.more(words.get("workspace.roles"));
            StaffPage.shown(staff.page.getByLabel(words.get("workspace.roles.add") + ": "))
                    .click();
            staff.page.locator("vaadin-dialog vaadin-select").waitFor();
        });
        all.put("ImportDialog", () -> {
            staff.turnTo("/workspace/volunteers");
            staff.more(words.get("workspace.volunteer-import.open"));
        });
        all.put("TrainingsDialog", () -> {
            staff.turnTo("/workspace/volunteers");
            staff.more(words.get("workspace.trainings"));
        });
        all.put("TrainingDialog", () -> {
            staff.turnTo("/workspace/volunteers");
            staff.more(words.get("workspace.trainings"));
            StaffPage.shown(staff.page.getByLabel(words.get("workspace.trainings.add") + ": "))
                    .click();
            staff.page.locator("vaadin-integer-field").waitFor();
        });
    }
}
