package ma.parcours.k8s.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ma.parcours.k8s.manifest.Installation;
import ma.parcours.k8s.manifest.Manifest;

/** A sound installation with one thing made wrong. */
record Spoiling(Installation sound) {

    /** Puts a value, written in YAML, where a pointer says. */
    Installation set(String kind, String name, String pointer, String yaml) {
        JsonNode value = Installation.value(yaml);
        return change(kind, name, pointer, (parent, field) -> parent.set(field, value));
    }

    Installation remove(String kind, String name, String pointer) {
        return change(kind, name, pointer, ObjectNode::remove);
    }

    Installation without(String kind, String name) {
        return new Installation(
                sound.name(),
                sound.manifests().stream()
                        .filter(manifest ->
                                !(manifest.is(kind) && manifest.name().equals(name)))
                        .toList());
    }

    Installation with(String yaml) {
        List<Manifest> more = new ArrayList<>(sound.manifests());
        more.addAll(Installation.of("more", yaml).manifests());
        return new Installation(sound.name(), more);
    }

    private Installation change(String kind, String name, String pointer, Change change) {
        ObjectNode copy = sound.get(kind, name).copy();
        int last = pointer.lastIndexOf('/');
        change.make((ObjectNode) copy.at(pointer.substring(0, last)), pointer.substring(last + 1));
        return new Installation(
                sound.name(),
                Stream.concat(without(kind, name).manifests().stream(), Stream.of(new Manifest(copy)))
                        .toList());
    }

    /** What is done to a field of an object. */
    private interface Change {
        void make(ObjectNode parent, String field);
    }
}
