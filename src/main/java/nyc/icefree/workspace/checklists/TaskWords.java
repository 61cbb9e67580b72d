package nyc.icefree.workspace.checklists;

import nyc.icefree.checklists.TaskDraft;
import nyc.icefree.text.Words;

/** Name of a checklist's task. */
public final class TaskWords {
    private TaskWords() {}

    public static String of(Words words, TaskDraft task) {
        return task.usual() == null ? task.words() : words.of(task.usual());
    }
}
