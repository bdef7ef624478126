# Drives the REST v2 part of the story with JIRA::REST. Arguments: base address, project key.
use strict;
use warnings;
use File::Temp;
use JIRA::REST;

my ($base, $key) = @ARGV;
my %id = (submit => 21, accept => 41, deliver => 71, confirm => 91, start_phase => 11, submit_gate => 21, pass_gate => 31);

# Counts what goes over the line, below whatever the client offers.
my $calls = 0;
{
    no warnings 'redefine';
    my $simple = \&LWP::UserAgent::simple_request;
    *LWP::UserAgent::simple_request = sub { $calls++; return $simple->(@_) };
}

sub login { my ($user) = @_; return JIRA::REST->new({ url => $base, username => $user, password => $user }) }

sub find {
    my ($client, $words) = @_;
    my $found = $client->POST('/search', undef, { jql => "project = $key AND summary ~ \"$words\"", maxResults => 5 });
    die "$words: " . scalar @{ $found->{issues} } . " issues" unless @{ $found->{issues} } == 1;
    return $found->{issues}[0]{key};
}

sub move {
    my ($client, $issue, $transition) = @_;
    $client->POST("/issue/$issue/transitions", undef, { transition => { id => "$id{$transition}" } });
}

my ($pm, $consultant, $cpm, $sponsor) = map { login($_) } qw(pm consultant cpm sponsor);
die "no version" unless $pm->GET('/serverInfo')->{version};
my $document = find($pm, 'GZ-F03');
my $plan = File::Temp->new(SUFFIX => '.txt');
print $plan "plan";
close $plan;
$pm->attach_files($document, "$plan");
move($consultant, $document, 'submit');
move($pm, $document, $_) for qw(accept deliver);
move($cpm, $document, 'confirm');
my $status = $pm->GET("/issue/$document")->{fields}{status}{name};
die $status unless $status =~ /CONFIRMED/i;

$pm->set_search_iterator({ jql => "project = $key ORDER BY key ASC", maxResults => 10 });
my $phase = $pm->next_issue->{key};
my $seen = 1;
$seen++ while $pm->next_issue;
die "the iterator saw $seen issues" unless $seen > 10;
move($pm, $phase, 'start_phase');
move($pm, $phase, 'submit_gate');
die "the gate let through" if eval { move($sponsor, $phase, 'pass_gate'); 1 };
my $refusal = $@;
for my $code (qw(GZ-F01 GZ-F04 PP-003-01)) {
    die "$code is not in: $refusal" unless $refusal =~ /$code/;
}
print "story done, $calls calls, version ", JIRA::REST->VERSION, "\n";
