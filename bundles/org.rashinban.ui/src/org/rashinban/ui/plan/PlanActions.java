package org.rashinban.ui.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.rashinban.model.Element;
import org.rashinban.model.Level;
import org.rashinban.model.Node;
import org.rashinban.model.Plan;
import org.rashinban.model.Program;
import org.rashinban.model.RashinbanPackage.Literals;
import org.rashinban.ui.edit.Edits;
import org.rashinban.ui.plan.branch.LevelRules;
import org.rashinban.ui.store.OpenStore;
import org.rashinban.ui.store.OwnScope;
import org.rashinban.ui.store.StoreDesk;

/** What can be done with the selection of the plan tree. */
final class PlanActions {

    private final TreeViewer tree;
    private final StoreDesk desk;
    private final Consumer<String> messages;

    /** @param messages shows a sentence to the user */
    PlanActions(TreeViewer tree, StoreDesk desk, Consumer<String> messages) {
        this.tree = tree;
        this.desk = desk;
        this.messages = messages;
    }

    /** Whether plans can be changed at all. */
    boolean mayEdit() {
        return desk.current().filter(store -> store.rights().programRefusal().isEmpty()).isPresent();
    }

    /** What holds all plans, the organisation and the grade scales; empty for whoever sees only a part of it. */
    Optional<Program> whole() {
        return desk.current().filter(store -> !OwnScope.of(store).isLimited()).map(OpenStore::program);
    }

    List<EObject> selection() {
        return tree.getStructuredSelection().stream().filter(EObject.class::isInstance).map(EObject.class::cast).toList();
    }

    /** The one object that is selected. */
    Optional<EObject> single() {
        return Optional.of(selection()).filter(selected -> selected.size() == 1).map(List::getFirst);
    }

    boolean canRename() {
        return mayEdit() && single().isPresent();
    }

    void rename() {
        single().ifPresent(object -> tree.editElement(object, 0));
    }

    /** Plans are too much to go by one key. */
    boolean canDelete() {
        return mayEdit() && !selection().isEmpty() && selection().stream().noneMatch(Plan.class::isInstance);
    }

    void delete() {
        List<EObject> doomed = selection();
        Optional<Object> next = doomed.size() == 1 ? neighbour(doomed.getFirst()) : Optional.empty();
        edits().ifPresent(edits -> edits.delete(doomed));
        next.ifPresent(this::show);
    }

    List<Level> levelsBelow() {
        return mayEdit() ? single().filter(Node.class::isInstance).map(Node.class::cast).map(LevelRules::below).orElse(List.of())
                : List.of();
    }

    List<Level> levelsBeside() {
        return mayEdit() ? single().filter(Element.class::isInstance).map(EObject::eContainer).map(Node.class::cast).map(LevelRules::below)
                .orElse(List.of()) : List.of();
    }

    void addBelow(Level level) {
        single().map(Node.class::cast).ifPresent(parent -> add(parent, parent.getChildren().size(), level));
    }

    void addBeside(Level level) {
        single().map(Element.class::cast).ifPresent(element -> {
            Node parent = (Node) element.eContainer();
            add(parent, parent.getChildren().indexOf(element) + 1, level);
        });
    }

    private void add(Node parent, int index, Level level) {
        Element made = (Element) Edits.create(Literals.ELEMENT);
        made.setLevel(level);
        made.setType(level.getElementType());
        made.setTitle(Messages.Plan_untitled);
        edits().ifPresent(edits -> {
            edits.run(Messages.Plan_addElement, List.of(edits.adding(parent, Literals.NODE__CHILDREN, List.of(made), index)));
            show(made);
            rename();
        });
    }

    boolean canMove(int distance) {
        return mayEdit() && single().filter(Element.class::isInstance).map(element -> new Place((Element) element))
                .filter(place -> place.index() + distance >= 0 && place.index() + distance < place.parent().getChildren().size())
                .isPresent();
    }

    void move(int distance) {
        single().map(Element.class::cast).ifPresent(element -> {
            Place place = new Place(element);
            edits().ifPresent(edits -> edits.move(place.parent(), Literals.NODE__CHILDREN, element, place.index() + distance));
            show(element);
        });
    }

    /** Brings an object into view and selects it. */
    void show(Object object) {
        tree.setSelection(new StructuredSelection(object), true);
    }

    void say(String sentence) {
        messages.accept(sentence);
    }

    Optional<Edits> edits() {
        return desk.current().map(OpenStore::domain).map(Edits::new);
    }

    private static Optional<Object> neighbour(EObject object) {
        if (!(object instanceof Element element)) {
            return Optional.ofNullable(object.eContainer());
        }
        Place place = new Place(element);
        List<Element> siblings = place.parent().getChildren();
        return Optional.of(place.index() + 1 < siblings.size() ? siblings.get(place.index() + 1)
                : place.index() > 0 ? siblings.get(place.index() - 1) : place.parent());
    }

    /** Where an element stands. */
    private record Place(Node parent, int index) {

        Place(Element element) {
            this((Node) element.eContainer(), ((Node) element.eContainer()).getChildren().indexOf(element));
        }
    }
}
