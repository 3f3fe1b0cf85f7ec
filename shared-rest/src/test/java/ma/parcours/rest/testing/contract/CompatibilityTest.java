package ma.parcours.rest.testing.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompatibilityTest {

    private static final String RELEASED = """
            openapi: 3.1.0
            paths:
              /things:
                post:
                  operationId: addThing
                  parameters:
                    - {name: colour, in: query, schema: {type: string, enum: [red, blue]}}
                  requestBody:
                    content:
                      application/json: {schema: {$ref: '#/components/schemas/NewThing'}}
                  responses:
                    '201':
                      headers: {Location: {schema: {type: string}}}
                      content:
                        application/json: {schema: {$ref: '#/components/schemas/Thing'}}
                    '409': {description: Refused}
                get:
                  operationId: listThings
                  responses: {'200': {description: Done}}
            components:
              schemas:
                NewThing:
                  type: object
                  required: [name]
                  additionalProperties: false
                  properties:
                    name: {type: string, maxLength: 200}
                    size: {type: [string, 'null'], enum: [small, large, null]}
                    owner: {anyOf: [{$ref: '#/components/schemas/Owner'}, {type: 'null'}]}
                Owner: {type: string, enum: [me, you]}
                Thing:
                  type: object
                  required: [name, size]
                  properties:
                    name: {type: string}
                    size: {type: string, enum: [small, large]}
                    price: {type: number, multipleOf: 0.01}
                    parts: {type: array, items: {type: string, format: uuid}}
            """;

    @Test
    void a_contract_is_compatible_with_itself() {
        assertThat(Compatibility.breaks(Document.read(RELEASED), Document.read(RELEASED)))
                .isEmpty();
    }

    @Test
    void an_operation_that_is_gone_is_noticed() {
        assertBreaks("    get:", "    put:", "get /things is gone");
    }

    @Test
    void an_operation_that_is_called_otherwise_is_noticed() {
        assertBreaks("listThings", "findThings", "get /things is called findThings and not listThings any more");
    }

    @Test
    void a_field_that_is_not_answered_any_more_is_noticed() {
        assertBreaks(
                "price: {type: number, multipleOf: 0.01}", "cost: {type: number}", "post /things: 201.price is gone");
    }

    @Test
    void a_field_that_is_not_always_answered_any_more_is_noticed() {
        assertBreaks("required: [name, size]", "required: [name]", "post /things: 201.size may be absent by now");
    }

    @Test
    void a_field_that_has_become_null_at_times_is_noticed() {
        assertBreaks(
                "name: {type: string}",
                "name: {type: [string, 'null']}",
                "post /things: 201.name was [string] and is [string, null]");
    }

    @Test
    void a_field_of_another_type_is_noticed() {
        assertBreaks(
                "price: {type: number,",
                "price: {type: string,",
                "post /things: 201.price was [number] and is [string]");
    }

    @Test
    void a_code_that_callers_do_not_know_is_noticed() {
        assertBreaks(
                "enum: [small, large]}",
                "enum: [small, large, huge]}",
                "post /things: 201.size was one of [small, large] and is one of [small, large, huge]");
    }

    @Test
    void another_form_within_a_list_is_noticed() {
        assertBreaks("format: uuid", "format: uri", "post /things: 201.parts[]: format was \"uuid\" and is \"uri\"");
    }

    @Test
    void a_status_that_callers_do_not_know_is_noticed() {
        assertBreaks("'201':", "'202':", "post /things answers 202, which callers do not know");
    }

    @Test
    void a_header_that_is_gone_is_noticed() {
        assertBreaks("headers: {Location:", "headers: {Link:", "post /things: 201: the header Location is gone");
    }

    @Test
    void a_field_that_must_be_sent_by_now_is_noticed() {
        assertBreaks("required: [name]\n", "required: [name, size]\n", "post /things: body.size has become required");
    }

    @Test
    void a_field_that_is_not_read_any_more_is_noticed() {
        assertBreaks("        owner: {anyOf", "        holder: {anyOf", "post /things: body.owner is gone");
    }

    @Test
    void a_code_that_is_not_read_any_more_is_noticed() {
        assertBreaks(
                "enum: [me, you]", "enum: [me]", "post /things: body.owner was one of [me, you] and is one of [me]");
    }

    @Test
    void a_text_that_may_be_shorter_only_is_noticed() {
        assertBreaks("maxLength: 200", "maxLength: 100", "post /things: body.name: maxLength was 200 and is 100");
    }

    @Test
    void null_that_is_not_read_any_more_is_noticed() {
        assertBreaks(
                "size: {type: [string, 'null'],",
                "size: {type: string,",
                "post /things: body.size was [string, null] and is [string]");
    }

    @Test
    void a_body_that_must_be_there_by_now_is_noticed() {
        assertBreaks(
                "requestBody:\n",
                "requestBody:\n        required: true\n",
                "post /things: the body has become required");
    }

    @Test
    void a_type_of_body_that_is_not_read_any_more_is_noticed() {
        assertBreaks(
                "application/json: {schema: {$ref: '#/components/schemas/NewThing'}}",
                "text/plain: {schema: {type: string}}",
                "post /things does not read application/json any more");
    }

    @Test
    void a_parameter_that_is_gone_is_noticed() {
        assertBreaks("name: colour", "name: color", "post /things: the parameter query colour is gone");
    }

    @Test
    void a_parameter_that_must_be_sent_by_now_is_noticed() {
        assertBreaks("in: query,", "in: query, required: true,", "post /things: query colour has become required");
    }

    @Test
    void what_only_adds_breaks_nobody() {
        String current = RELEASED.replace("maxLength: 200", "maxLength: 400")
                .replace("name: {type: string}", "name: {type: string}\n        more: {type: string}")
                .replace("enum: [red, blue]", "enum: [red, blue, green]")
                .replace("'409'", "'422'")
                .replace(
                        "  get:\n",
                        "  delete: {operationId: forgetThings, responses: {'200': {description: Done}}}\n    get:\n");
        assertThat(Compatibility.breaks(Document.read(RELEASED), Document.read(current)))
                .isEmpty();
    }

    private static void assertBreaks(String part, String changed, String expected) {
        assertThat(RELEASED).contains(part);
        assertThat(Compatibility.breaks(Document.read(RELEASED), Document.read(RELEASED.replace(part, changed))))
                .contains(expected);
    }
}
