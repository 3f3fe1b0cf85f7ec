package ma.parcours.local.demo;

import java.util.List;

/** The demo, in the order in which it is told. */
final class Chapters {

    static final List<Chapter> ALL = List.of(
            FromLeadToClient.CHAPTER,
            RefusedActions.CHAPTER,
            RefusedCreations.CHAPTER,
            RefusedMoves.CHAPTER,
            InvalidRequests.CHAPTER,
            Doors.CHAPTER,
            RepeatedRequests.CHAPTER);

    private Chapters() {}
}
