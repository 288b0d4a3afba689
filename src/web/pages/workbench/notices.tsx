// What I have been told: unread first, each leading to its case and marked read with one press.
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Static } from 'typebox'
import type { NoticeAnswer } from '../../../surfaces/desk/contract.ts'
import { Button } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/faces.tsx'
import { Go } from '../../../ui/go.tsx'
import { Section } from '../../../ui/page.tsx'
import { MomentText } from '../../../ui/show.tsx'
import { useSay } from '../../../ui/speech.tsx'
import { List } from '../../../ui/table.tsx'
import { api, query } from '../../api.ts'
import { useDeed } from '../../deed.ts'
import { useReading } from '../../lang.tsx'
import { paths } from '../../paths.ts'
import { deskWords as w } from './words.ts'

type Notice = Static<typeof NoticeAnswer>[number]

/** The server hands out thirty at a time. */
const pageSize = 30
const noticesKey = ['desk', 'notices'] as const

/** My notices. */
export function Notices() {
  const say = useSay()
  const { lang } = useReading()
  const [isAll, setIsAll] = useState(false)
  const asked = useInfiniteQuery({
    queryKey: [...noticesKey, isAll, lang],
    queryFn: ({ pageParam, signal }) => {
      const unread = isAll ? undefined : '1'
      return api.get<Notice[]>(`/desk/notices${query({ before: pageParam, unread })}`, { signal })
    },
    initialPageParam: undefined as string | undefined,
    getNextPageParam: page => (page.length < pageSize ? undefined : page.at(-1)?.id),
    refetchInterval: 120_000,
  })
  const items = asked.data?.pages.flat()
  const unread = items?.filter(item => !item.read) ?? []
  return (
    <Section title={w.notices} note={<AllSwitch isAll={isAll} onSwitch={setIsAll} />} flush>
      {items?.length === 0 ? (
        <Empty title={isAll ? w.noNoticesAtAll : w.noNotices} />
      ) : (
        <List
          label={w.notices}
          items={items}
          itemKey={item => item.id}
          error={items === undefined ? asked.error : undefined}
          onRetry={() => void asked.refetch()}
        >
          {item => <NoticeLine notice={item} />}
        </List>
      )}
      {(asked.hasNextPage || unread.length > 1) && (
        <div className="desk-notices-foot">
          {unread.length > 1 && <MarkAll notices={unread} />}
          {asked.hasNextPage && (
            <Button small busy={asked.isFetchingNextPage} onPress={() => void asked.fetchNextPage()}>
              {say(w.older)}
            </Button>
          )}
        </div>
      )}
    </Section>
  )
}

function AllSwitch({ isAll, onSwitch }: { isAll: boolean; onSwitch: (isAll: boolean) => void }) {
  const say = useSay()
  return (
    <button type="button" className="od-copy-button" onClick={() => onSwitch(!isAll)}>
      {say(isAll ? w.unreadOnly : w.readToo)}
    </button>
  )
}

function NoticeLine({ notice }: { notice: Notice }) {
  const say = useSay()
  const read = useDeed({ refresh: [noticesKey] })
  return (
    <div className={notice.read ? 'desk-notice' : 'desk-notice is-unread'}>
      <p>
        {!notice.read && <span className="od-unseen">{say(w.unread)} </span>}
        <Sentence text={notice.sentence} />
      </p>
      <div className="desk-notice-foot">
        <MomentText at={notice.at} />
        {!notice.read && (
          <button
            type="button"
            className="od-copy-button"
            aria-label={`${say(w.markRead)} ${notice.sentence}`}
            onClick={() => read.mutate({ path: readPath(notice) })}
          >
            {say(w.markRead)}
          </button>
        )}
      </div>
    </div>
  )
}

function MarkAll({ notices }: { notices: readonly Notice[] }) {
  const say = useSay()
  const queries = useQueryClient()
  const read = useMutation({
    mutationFn: async () => {
      for (const notice of notices) await api.post(readPath(notice))
    },
    onSettled: () => queries.invalidateQueries({ queryKey: noticesKey }),
  })
  return (
    <Button small busy={read.isPending} onPress={() => read.mutate()}>
      {say(w.markAll)}
    </Button>
  )
}

// The code within the sentence becomes the way to its case.
function Sentence({ text }: { text: string }) {
  const code = /\d{6,12}-\d{8}-\d{5}-\d{2}(?:-[A-Z])?/.exec(text)
  if (code === null) return text
  return (
    <>
      {text.slice(0, code.index)}
      <Go to={paths.case(code[0])}>
        <span className="od-number">{code[0]}</span>
      </Go>
      {text.slice(code.index + code[0].length)}
    </>
  )
}

function readPath(notice: Notice): string {
  return `/desk/notices/${notice.id}/read`
}
