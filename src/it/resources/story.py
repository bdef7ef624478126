"""Drives the REST v2 part of the story with the python-jira client. Arguments: base address, project key."""
import sys

import jira
import requests
from jira import JIRA, JIRAError

SUBMIT, ACCEPT, DELIVER, CONFIRM, START_PHASE, SUBMIT_GATE, PASS_GATE = 21, 41, 71, 91, 11, 21, 31


CALLS = []
SEND = requests.Session.send


def counted(session, request, **options):
    CALLS.append(request.url)
    return SEND(session, request, **options)


requests.Session.send = counted


def login(base, user):
    return JIRA(server=base, basic_auth=(user, user), get_server_info=True)


def find(client, key, words):
    found = client.search_issues('project = %s AND summary ~ "%s"' % (key, words), maxResults=5)
    assert len(found) == 1, "%s: %s" % (words, [issue.key for issue in found])
    return found[0]


def main(base, key):
    pm, consultant, cpm, sponsor = [login(base, user) for user in ("pm", "consultant", "cpm", "sponsor")]
    document = find(pm, key, "GZ-F03")
    with open(__file__, "rb") as plan:
        pm.add_attachment(issue=document, attachment=plan, filename="plan.txt")
    consultant.transition_issue(document, SUBMIT)
    pm.transition_issue(document, ACCEPT)
    pm.transition_issue(document, DELIVER)
    cpm.transition_issue(document, CONFIRM, comment="looks right")
    assert "CONFIRMED" in pm.issue(document.key).fields.status.name.upper(), pm.issue(document.key).fields.status.name

    phase = [issue for issue in pm.search_issues("project = %s ORDER BY key ASC" % key, maxResults=1)][0]
    pm.transition_issue(phase, START_PHASE)
    pm.transition_issue(phase, SUBMIT_GATE)
    try:
        sponsor.transition_issue(phase, PASS_GATE)
        raise AssertionError("the gate let through")
    except JIRAError as refusal:
        assert refusal.status_code == 400, refusal
        for code in ("GZ-F01", "GZ-F04", "PP-003-01"):
            assert code in refusal.text, refusal.text
    print("story done, %d calls, version %s" % (len(CALLS), jira.__version__))


main(*sys.argv[1:])
