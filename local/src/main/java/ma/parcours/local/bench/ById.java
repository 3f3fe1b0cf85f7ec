package ma.parcours.local.bench;

import ma.parcours.local.stack.Service;

/** What is looked at by its id. */
enum ById {
    CONTACT(Service.CONTACT, "GET contact"),
    OPPORTUNITY(Service.OPPORTUNITY, "GET opportunity");

    private final Service service;
    private final String title;

    ById(Service service, String title) {
        this.service = service;
        this.title = title;
    }

    Service service() {
        return service;
    }

    /** Some that there are. */
    String ids(int limit) {
        return "select id from %s order by id desc limit %d".formatted(service.database(), limit);
    }

    String of(Person person) {
        return switch (this) {
            case CONTACT -> person.contact();
            case OPPORTUNITY -> person.opportunity();
        };
    }

    String path(String id) {
        return switch (this) {
            case CONTACT -> "/api/contacts/" + id;
            case OPPORTUNITY -> "/api/opportunities/" + id;
        };
    }

    @Override
    public String toString() {
        return title;
    }
}
