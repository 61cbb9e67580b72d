package nyc.icefree.workspace.volunteers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nyc.icefree.partners.OrganizationCard;
import nyc.icefree.partners.OrganizationId;
import nyc.icefree.refusals.RefusalReason;
import nyc.icefree.shifts.ShiftRole;
import nyc.icefree.shifts.roles.NamedRole;
import nyc.icefree.shifts.roles.OwnRoles;
import nyc.icefree.shifts.roles.RoleForm;
import nyc.icefree.text.Language;
import nyc.icefree.text.NamesByLanguage;
import nyc.icefree.text.Words;
import nyc.icefree.trainings.Training;
import nyc.icefree.trainings.TrainingForm;
import nyc.icefree.trainings.TrainingRefused;
import nyc.icefree.trainings.Trainings;
import nyc.icefree.volunteers.skills.NamedSkill;
import nyc.icefree.volunteers.skills.OrganizationSkills;
import nyc.icefree.volunteers.skills.OwnSkills;
import nyc.icefree.volunteers.skills.Skill;
import nyc.icefree.workspace.controls.DialogWidth;
import nyc.icefree.workspace.controls.Form;
import nyc.icefree.workspace.controls.FormMarks;
import nyc.icefree.workspace.controls.LongestText;
import nyc.icefree.workspace.controls.Look;
import nyc.icefree.workspace.controls.Notice;
import nyc.icefree.workspace.controls.QuestionDialog;
import nyc.icefree.workspace.controls.RefusalNotices;
import nyc.icefree.workspace.controls.Styled;
import nyc.icefree.workspace.controls.TitledDialog;
import org.jspecify.annotations.Nullable;

/** Lists that an organization keeps of its own: roles, skills and trainings. */
abstract class OwnLists extends Div {
    protected final Words words;
    private final List<OrganizationCard> coordinated;
    private final Paragraph refused = Styled.alert(Styled.as("problems", new Paragraph()));
    private final Div lists = new Div();

    OwnLists(String what, List<OrganizationCard> coordinated, Words words) {
        this.coordinated = coordinated;
        this.words = words;
        add(new Paragraph(what), refused, lists);
    }

    /** Below the organization's name. */
    abstract List<Component> of(OrganizationCard organization);

    final void show() {
        lists.removeAll();
        refused.setText("");
        for (OrganizationCard organization : coordinated) {
            lists.add(new H3(organization.name()));
            lists.add(of(organization));
        }
    }

    static Component list(List<ListItem> all) {
        return new UnorderedList(all.toArray(ListItem[]::new));
    }

    static ListItem line(String name) {
        return new ListItem(Styled.as("name", new Span(name)));
    }

    static Button add(String text, OrganizationCard organization, Runnable act) {
        return Look.SECONDARY.button(text, organization.name(), act);
    }

    final Button quiet(String key, String name, Runnable act) {
        return Look.QUIET.button(words.get(key), name, act);
    }

    final void kept(String saved, Runnable act) {
        if (RefusalNotices.said(words, refused::setText, act) == RefusalNotices.Outcome.DONE) {
            Notice.said(saved);
            show();
        }
    }

    /** One thing of an organization's own: what it is called in each language, and what else is asked of it. */
    abstract static class NamedRowDialog extends TitledDialog {
        protected final Words words;
        protected final NameFields names;
        protected final FormLayout form = Form.column();

        NamedRowDialog(String title, NamesByLanguage before, int longest, Words words) {
            super(title, DialogWidth.FORM);
            this.words = words;
            names = new NameFields(before, longest, words);
            names.all().forEach(form::add);
            add(form);
        }

        /** @return whether a field says it; the reasons about names are called the same everywhere */
        boolean mark(RefusalReason why, String text) {
            return switch (why.name()) {
                case "NAME_MISSING" -> names.markMissing(text);
                case "NAME_TOO_LONG" -> names.markTooLong();
                default -> false;
            };
        }

        final void foot(String saved, Runnable keep, Runnable changed) {
            submit(words, words.get("word.save"), this::mark, () -> {
                keep.run();
                changed.run();
                Notice.said(saved);
            });
        }

        /** What something is called, a field for each language in which pages are read. */
        static class NameFields {
            private final NamesByLanguage before;
            private final Map<Language, TextField> fields = new LinkedHashMap<>();

            /** @param longest in characters */
            NameFields(NamesByLanguage before, int longest, Words words) {
                this.before = before;
                for (Language language : Language.READ) {
                    var field = new TextField(words.get("word.name-in-language", "language", words.of(language)));
                    field.setValue(before.written(language));
                    LongestText.in(field, longest, words);
                    fields.put(language, field);
                }
            }

            Collection<TextField> all() {
                return fields.values();
            }

            NamesByLanguage typed() {
                var called = before;
                for (var field : fields.entrySet()) {
                    called = called.with(field.getKey(), field.getValue().getValue());
                }
                return called;
            }

            boolean markMissing(String text) {
                return FormMarks.mark(fields.values().iterator().next(), text);
            }

            boolean markTooLong() {
                return fields.values().stream().map(LongestText::mark).reduce(false, Boolean::logicalOr);
            }
        }
    }

    /** Which roles the organizations that the reader coordinates add for their shifts. */
    static class RolesList extends OwnLists {
        private final OwnRoles roles;

        RolesList(OwnRoles roles, List<OrganizationCard> coordinated, Words words) {
            super(words.get("workspace.roles.what"), coordinated, words);
            this.roles = roles;
            show();
        }

        @Override
        List<Component> of(OrganizationCard organization) {
            var all = roles.of(organization.id()).own();
            return List.of(
                    all.isEmpty()
                            ? new Paragraph(words.get("workspace.roles.empty"))
                            : list(all.stream().map(this::item).toList()),
                    add(
                            words.get("workspace.roles.add"),
                            organization,
                            () -> RoleDialog.forNew(roles, organization, words, this::show)
                                    .open()));
        }

        private ListItem item(NamedRole own) {
            String name = words.of(own.role());
            var line = line(name);
            line.add(new Paragraph(words.get(
                    "workspace.roles.of-kind",
                    "kind",
                    words.get(Words.key(own.role().kind())))));
            if (own.archived()) {
                line.add(new Paragraph(words.get("workspace.roles.archived")));
                line.add(quiet("word.bring-back", name, () -> archive(own, false)));
            } else {
                line.add(quiet(
                        "word.change",
                        name,
                        () -> RoleDialog.forChange(roles, own, words, this::show)
                                .open()));
                line.add(quiet("word.archive", name, () -> archive(own, true)));
            }
            return line;
        }

        private void archive(NamedRole own, boolean archived) {
            kept(words.get("workspace.roles.saved"), () -> roles.archive(own.role(), archived));
        }

        /** One role of an organization: what it is called, and of which kind it is. */
        static class RoleDialog extends NamedRowDialog {
            private final Select<ShiftRole> kind = new Select<>();

            private RoleDialog(String title, NamesByLanguage before, Words words) {
                super(title, before, RoleForm.NAME_MAX, words);
                kind.setHelperText(words.get("workspace.roles.kind.help"));
                Form.choice(
                                kind,
                                words.get("workspace.roles.kind"),
                                ShiftRole.values(),
                                one -> words.get(Words.key(one)))
                        .setValue(ShiftRole.OTHER);
            }

            static RoleDialog forNew(OwnRoles roles, OrganizationCard organization, Words words, Runnable changed) {
                var dialog = new RoleDialog(words.get("workspace.roles.add"), new NamesByLanguage(Map.of()), words);
                dialog.form.add(dialog.kind);
                dialog.foot(
                        words.get("workspace.roles.saved"),
                        () -> roles.add(organization.id(), new RoleForm(dialog.names.typed(), dialog.kind.getValue())),
                        changed);
                return dialog;
            }

            static RoleDialog forChange(OwnRoles roles, NamedRole before, Words words, Runnable changed) {
                var dialog = new RoleDialog(words.get("workspace.roles.change.title"), before.names(), words);
                dialog.add(new Paragraph(words.get(
                        "workspace.roles.kind.stays",
                        "kind",
                        words.get(Words.key(before.role().kind())))));
                dialog.foot(
                        words.get("workspace.roles.saved"),
                        () -> roles.rename(before.role(), dialog.names.typed()),
                        changed);
                return dialog;
            }
        }
    }

    /** Which skills the organizations that the reader coordinates add. */
    static class SkillsList extends OwnLists {
        private final OwnSkills skills;

        SkillsList(OwnSkills skills, List<OrganizationCard> coordinated, Words words) {
            super(words.get("workspace.skills.what"), coordinated, words);
            this.skills = skills;
            show();
        }

        @Override
        List<Component> of(OrganizationCard organization) {
            var all = skills.of(organization.id()).own();
            return List.of(
                    all.isEmpty()
                            ? new Paragraph(words.get("word.none-yet"))
                            : list(all.stream().map(this::item).toList()),
                    add(
                            words.get("workspace.skills.add"),
                            organization,
                            () -> form(
                                    words.get("workspace.skills.add"),
                                    new NamesByLanguage(Map.of()),
                                    called -> skills.add(organization.id(), called))));
        }

        private ListItem item(NamedSkill own) {
            String name = words.of(own.skill());
            var line = line(name);
            if (own.archived()) {
                line.add(new Paragraph(words.get("workspace.skills.archived")));
                line.add(quiet("word.bring-back", name, () -> archive(own, false)));
            } else {
                line.add(quiet(
                        "word.change",
                        name,
                        () -> form(
                                words.get("workspace.skills.change.title"),
                                own.names(),
                                called -> skills.rename(own.skill(), called))));
                line.add(quiet("word.archive", name, () -> archive(own, true)));
            }
            return line;
        }

        private void archive(NamedSkill own, boolean archived) {
            kept(words.get("workspace.skills.saved"), () -> skills.archive(own.skill(), archived));
        }

        private void form(String title, NamesByLanguage before, Consumer<NamesByLanguage> keep) {
            new SkillDialog(title, before, keep, words, this::show).open();
        }

        /** What a skill of an organization is called. */
        class SkillDialog extends NamedRowDialog {
            SkillDialog(
                    String title,
                    NamesByLanguage before,
                    Consumer<NamesByLanguage> keep,
                    Words words,
                    Runnable changed) {
                super(title, before, OwnSkills.NAME_MAX, words);
                foot(words.get("workspace.skills.saved"), () -> keep.accept(names.typed()), changed);
            }
        }
    }

    /** What the organizations that the reader coordinates teach those who help them. */
    static class TrainingsList extends OwnLists {
        private final Trainings trainings;
        private final OwnSkills skills;

        TrainingsList(Trainings trainings, OwnSkills skills, List<OrganizationCard> coordinated, Words words) {
            super(words.get("workspace.trainings.what"), coordinated, words);
            this.trainings = trainings;
            this.skills = skills;
            show();
        }

        @Override
        List<Component> of(OrganizationCard organization) {
            var taught = trainings.of(organization.id());
            return List.of(
                    taught.isEmpty()
                            ? new Paragraph(words.get("word.none-yet"))
                            : list(taught.stream()
                                    .map(one -> item(organization, one))
                                    .toList()),
                    add(words.get("workspace.trainings.add"), organization, () -> form(organization, null)));
        }

        private ListItem item(OrganizationCard organization, Training training) {
            String name = training.names().in(words.language());
            var called = Styled.as("name", new Span(name));
            var change = Look.QUIET.button(words.get("word.change"), () -> form(organization, training));
            change.setAriaLabel(change.getText() + ": " + name);
            var retire = Look.QUIET.button(words.get("workspace.trainings.retire"), () -> ask(training, name));
            retire.setAriaLabel(retire.getText() + ": " + name);
            return new ListItem(called, new Paragraph(rules(training)), change, retire);
        }

        private String rules(Training training) {
            var months = training.form().months();
            String lasts = months == null
                    ? words.get("workspace.trainings.always")
                    : words.get("workspace.trainings.lasts", "months", months);
            String skills = words.row(training.form().skills());
            return skills.isEmpty() ? lasts : lasts + " " + words.get("workspace.trainings.needed", "skills", skills);
        }

        private void form(OrganizationCard organization, @Nullable Training training) {
            var known = skills.of(organization.id());
            new TrainingDialog(organization.id(), known, training, this::show).open();
        }

        private void ask(Training training, String name) {
            new QuestionDialog(
                            words.get("workspace.trainings.retire.title", "training", name),
                            words.get("workspace.trainings.retire.consequence"),
                            words.get("workspace.trainings.keep"))
                    .to(words.get("workspace.trainings.retire"), Look.DANGER, () -> {
                        RefusalNotices.run(words, () -> {
                            trainings.remove(training.id());
                            Notice.said(words.get("workspace.trainings.retired", "training", name));
                        });
                        show();
                    })
                    .open();
        }

        /** One training of an organization: what it is called, how long it counts, and which skills need it. */
        class TrainingDialog extends NamedRowDialog {
            private final IntegerField months = new IntegerField();
            private final CheckboxGroup<Skill> skills = new CheckboxGroup<>();

            /** @param training null for a new one */
            TrainingDialog(
                    OrganizationId organization,
                    OrganizationSkills known,
                    @Nullable Training training,
                    Runnable changed) {
                super(
                        TrainingsList.this.words.get(
                                training == null ? "workspace.trainings.add" : "workspace.trainings.change.title"),
                        training == null ? new NamesByLanguage(Map.of()) : training.names(),
                        TrainingForm.NAME_MAX,
                        TrainingsList.this.words);
                Form.label(
                        months, words.get("workspace.trainings.months"), words.get("workspace.trainings.months.help"));
                skills.setHelperText(words.get("workspace.trainings.skills.help"));
                Form.choice(
                        skills,
                        words.get("workspace.trainings.skills"),
                        known.choices(
                                training == null ? Set.of() : training.form().skills()),
                        words::of);
                if (training != null) {
                    months.setValue(training.form().months());
                    skills.setValue(training.form().skills());
                }
                form.add(months, skills);
                foot(
                        words.get("workspace.trainings.saved"),
                        () -> {
                            if (training == null) {
                                trainings.add(organization, typed());
                            } else {
                                trainings.change(training.id(), training.version(), typed());
                            }
                        },
                        changed);
            }

            private TrainingForm typed() {
                return new TrainingForm(names.typed(), months.getValue(), skills.getValue());
            }

            @Override
            boolean mark(RefusalReason why, String text) {
                return why == TrainingRefused.MONTHS_OUT_OF_RANGE
                        ? FormMarks.mark(months, text)
                        : super.mark(why, text);
            }
        }
    }
}
